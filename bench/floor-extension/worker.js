// The least a background can be.
