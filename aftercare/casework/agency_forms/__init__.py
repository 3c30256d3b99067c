"""Agency forms: instruments and extra forms written as XLSForm, read as XForm, and filled in
offline.
"""
