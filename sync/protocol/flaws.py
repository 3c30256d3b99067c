"""What is wrong with bytes that are not the message they claim to be (PROTOCOL 1): every reason
that there is, by its code.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Flaw(StrEnum):
    """A reason. `said` is it in English, for the server's log and its answers; a device's person
    is told it by the code.
    """

    said: str

    def __new__(cls, code: str, said: str) -> Self:
        """`code` is the value; what is said is kept beside it."""
        made = str.__new__(cls, code)
        made._value_, made.said = code, said
        return made

    SHAPE = "shape", "it does not have the expected shape"
    NO_NUMBERS = "no_numbers", "it does not begin with its numbers"
    NUMBERS = "numbers", "its numbers are out of bounds"
    LARGE = "large", "it is larger than any may be"
    LARGE_ANSWER = "large_answer", "it is larger than any answer may be"
    LARGE_OR_UNSIGNED = "large_or_unsigned", "it is larger than any may be, or not signed"
    LONG_CURSOR = "long_cursor", "its cursor is longer than any may be"
    HEADER = "header", "its space or numbers are none that an envelope has"
    CONTENT = "content", "its content does not have the expected shape"
    UNPACKS = "unpacks", "it would unpack to more than an envelope may hold"
    UNOPENABLE = "unopenable", "it cannot be opened with the key of its epoch"
    PART_UNOPENABLE = (
        "part_unopenable",
        "a part of it cannot be opened with the key of its epoch",
    )
    NEWER_CODE = "newer_code", "it was made by a newer version; update this program"
    NO_CODE = "no_code", "it has characters or a length that no code has; copy it again"
    MISTYPED = "mistyped", "a character is missing or mistyped; copy it again"
    OTHER_CODE = "other_code", "a server code begins with SRV; this is another code"
    DAMAGED = "damaged", "it is cut off or was damaged on the way; copy or write it again"
    NO_BUNDLE = "no_bundle", "it is not a bundle of this program"
    # of statements
    OTHER_SPACE = "other_space", "it belongs to another space"
    COMPARTMENT = "compartment", "its compartment is not one this protocol knows"
    SPACE_ID = "space_id", "its id is not that of its case and compartment"
    STANDING = "standing", "its standing is not one this protocol knows"
    ID_LENGTH = "id_length", "an id in it does not have its length"
    PART_LENGTH = "part_length", "a part of it does not have its length"
    PARTS_LENGTHS = "parts_lengths", "its parts do not have their lengths"
    TIME = "time", "its time is out of range"
    DEVICE_TWICE = "device_twice", "it names a device twice"
    NOT_FIRST = "not_first", "only the first statement founds the organisation"
    PERSON_OR_ROLE = "person_or_role", "its person or role is not one this protocol knows"
    NEVER_ADDED = "never_added", "it revokes a device that was never added"
    NO_BRANCH = "no_branch", "it brings no branch"
    NO_SEQUENCE = "no_sequence", "what it brings does not follow one another"
    NESTED_BRANCHES = "nested_branches", "it brings too many branches within one another"
    NOT_WAITING = "not_waiting", "the device that it vouches for does not wait for it"
    OTHER_KEYS = "other_keys", "it vouches for other keys than the device's"
    VOUCHED_ALREADY = "vouched_already", "its author has vouched for the device already"
    DEVICE_NUMBER = "device_number", "its number is taken, or far from those of the others"
    NOBODYS = "nobodys", "the device belongs to nobody on the roster"
    DEVICE_KEYS = "device_keys", "the device's keys do not have their length"
    KEY_IN_USE = "key_in_use", "the device's key is already in use by another device"
    AUTHOR_LEFT = "author_left", "its author was taken off or has another role now"
    # of where the server is
    ADDRESSES = "addresses", "its addresses are not such as a server may have"
    KEYS = "keys", "its keys do not have their length, or are too many"
    NAMED_TWICE = "named_twice", "it names something twice"
    # of answers and enrolments
    OWN_CHAINS = "own_chains", "what it says of this device's own chains cannot be"
    OTHER_ROSTER = "other_roster", "its roster does not go on from the one that is known here"
    OTHER_FOUNDED = (
        "other_founded",
        "it does not show the organisation that was just founded",
    )
    ENDLESS = "endless", "it promises more and more, and nothing comes"
    KEY_LENGTHS = "key_lengths", "its keys do not have their length"
    # of requests
    CHUNKS = "chunks", "it names too many chunks, or such as cannot be"
    TOKENS = "tokens", "its tokens do not have their lengths"
    DIRECTORY = "directory", "its directory cannot be made"
    NO_DIRECTORY = "no_directory", "it has no directory"
    NO_FOUNDING = "no_founding", "its statements are not those of a founding"
    # of keys
    OTHERS_BOX = "others_box", "it was not sealed to this device, or was altered"
    BOX_KEYS = "box_keys", "it does not hold the keys it names"
    UNBOUND_KEY = "unbound_key", "the key in it is not the one that the access chain binds"
    NO_KEY = "no_key", "it is none"
    SECRET_LENGTH = "secret_length", "it does not have its length"
    # of changes
    CHANGE_LARGE = "change_large", "it is larger than any change may be"
    ENVELOPE_LARGE = "envelope_large", "the envelope would be larger than any may be"
    CHANGES = "changes", "there are too many in one envelope"
    VALUES_TOGETHER = "values_together", "the envelope holds too many values"
    VALUES = "values", "it holds too many values"
    CHANGE_NUMBERS = "change_numbers", "its number or time is out of range"
    RECORD_ID = "record_id", "its record has no proper id"
    KIND = "kind", "its kind has no proper name"
    REPLACES = "replaces", "it replaces fields that it does not set"
    NAME_LENGTH = "name_length", "a name in it is too long"
    NAMED_CHANGES = "named_changes", "it names changes that cannot be"
    STRIKES = "strikes", "it strikes a record out without naming what it had read"
    TEXT_LENGTH = "text_length", "a text in it is too long"
    NUMBER_RANGE = "number_range", "a number in it is out of range"
    NO_NUMBER = "no_number", "a number in it is none"
    DEPTH = "depth", "it is nested too deeply"
    VALUE = "value", "a value in it is none that JSON has"
    KEY_TEXT = "key_text", "a key in it is no text, or too long"
