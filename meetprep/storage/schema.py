"""Every table of the store. Rows never leave this package; callers get domain values."""

from meetprep.storage import (
    schema_desk,
    schema_exports,
    schema_layout,
    schema_meetings,
    schema_ministry,
    schema_notes,
    schema_papers,
    schema_positions,
    schema_reviews,
    schema_waiting,
    schema_writing,
)
from meetprep.storage.columns import Base

TABLES = (
    schema_meetings,
    schema_desk,
    schema_exports,
    schema_layout,
    schema_ministry,
    schema_notes,
    schema_papers,
    schema_positions,
    schema_reviews,
    schema_waiting,
    schema_writing,
)
METADATA = Base.metadata
