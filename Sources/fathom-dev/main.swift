print("fathom-dev")
