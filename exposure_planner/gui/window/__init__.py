"""The frame around the pages: side bar, menus, page switch and message bar."""
