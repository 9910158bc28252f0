"""The table of the Word templates of ministries."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from meetprep.storage.columns import CODE_LENGTH, Base


class MinistryTemplateRow(Base):
    """The template of a delegation's documents, as it was taken over."""

    __tablename__ = "ministry_template"

    delegation_code: Mapped[str] = mapped_column(
        String(CODE_LENGTH), ForeignKey("delegation.code"), primary_key=True
    )
    name: Mapped[str]
    content: Mapped[bytes]
    chosen_at: Mapped[datetime]
