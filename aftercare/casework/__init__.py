"""What aftercare work is: kinds of records, vocabularies, rules. No database, network or window
here.
"""
