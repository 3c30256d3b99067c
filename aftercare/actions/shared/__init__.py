"""What the other rooms stand on: who people are, the audit, sheets and files, the way to the
server.
"""
