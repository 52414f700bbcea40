"""The commands: what can be said on the command line, each one call into the library.

A command called NAME is the function NAME in the module NAME, and is listed in `cleaner.__main__.COMMANDS`.
"""
