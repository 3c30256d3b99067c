"""What a person reads out on the telephone so that somebody can help: facts about the program,
nothing of its content.
"""
