"""All cases of this device."""
