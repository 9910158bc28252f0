"""Take a ministry's own Word template: its page, its styles and its letterhead, and no more."""
