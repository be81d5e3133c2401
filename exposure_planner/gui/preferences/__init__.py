"""The Preferences dialog: plain sections, one file each, that later parts add to."""
