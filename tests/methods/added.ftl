method-added-name = Added
method-added-about = A check every eight minutes, made up for a test.
