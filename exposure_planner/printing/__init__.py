"""Paper: lays out pages with QtGui and no widget, so that the command line prints too."""
