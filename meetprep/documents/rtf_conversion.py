"""Turn a rich text file (.rtf) into a Word file by an office program of the user's own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from meetprep.domain.errors import (
    DamagedDocument,
    DocumentTooLarge,
    NeedsConverter,
    UnreadableFile,
)

RTF_START = b"{\\rtf"
OFFICES = ("soffice", "libreoffice")
PANDOC = "pandoc"
LONGEST_SECONDS = 60.0
MAX_RESULT = 64 << 20
# The user's own profile is left alone; in this one nothing is run, and every address that a
# document names leads to a port on which nobody listens.
PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
 xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
{}</oor:items>
"""
SETTING = (
    '<item oor:path="/org.openoffice.{}"><prop oor:name="{}" oor:op="fuse">'
    "<value>{}</value></prop></item>\n"
)
SETTINGS = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Inet/Settings", "ooInetProxyType", "2"),
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    ("Office.Writer/Content/Update", "Link", "0"),
)


def is_rtf(content: bytes) -> bool:
    """Tell whether content begins like a rich text file."""
    return content[:64].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(RTF_START)


def has_converter() -> bool:
    """Tell whether a program that reads rich text is installed."""
    return _office() is not None or shutil.which(PANDOC) is not None


def word_from_rtf(path: Path, content: bytes) -> bytes:
    """Return a rich text file as a .docx; it is only laid down in a private folder meanwhile.

    Raises:
        NeedsConverter: no program that reads rich text is installed.
        DamagedDocument: the program cannot read the file.
        DocumentTooLarge: the result is far larger than any paper.
        UnreadableFile: it takes longer than a minute, or the program does not start.
    """
    office = _office()
    if office is None and not shutil.which(PANDOC):
        raise NeedsConverter(path)
    with tempfile.TemporaryDirectory(prefix="meetprep-") as name:
        folder = Path(name)
        source, result = folder / "paper.rtf", folder / "paper.docx"
        source.write_bytes(content)
        command = _by_pandoc(source, result) if office is None else _by_office(office, folder)
        _run(path, command, folder)
        if not result.is_file():
            raise DamagedDocument(path)
        if result.stat().st_size > MAX_RESULT:
            raise DocumentTooLarge(path)
        return result.read_bytes()


def _office() -> str | None:
    return next((found for name in OFFICES if (found := shutil.which(name))), None)


def _by_office(office: str, folder: Path) -> list[str]:
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    settings = "".join(SETTING.format(*setting) for setting in SETTINGS)
    (profile / "user" / "registrymodifications.xcu").write_text(PROFILE.format(settings))
    return [
        office,
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--norestore",
        "--infilter=Rich Text Format",
        "--convert-to",
        "docx",
        "--outdir",
        str(folder),
        str(folder / "paper.rtf"),
    ]


def _by_pandoc(source: Path, result: Path) -> list[str]:
    pandoc = shutil.which(PANDOC) or PANDOC
    return [pandoc, "--sandbox", "-f", "rtf", "-t", "docx", "-o", str(result), str(source)]


def _run(path: Path, command: list[str], folder: Path) -> None:
    """Run a program until it ends; one that takes too long is stopped with all it started."""
    own = {"HOME": str(folder), "TMPDIR": str(folder), "TEMP": str(folder), "TMP": str(folder)}
    try:
        process = subprocess.Popen(  # noqa: S603 - a found program, no shell, our own names
            command,
            cwd=folder,
            env={**os.environ, **own},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise UnreadableFile(path, error.strerror or str(error)) from error
    try:
        process.wait(LONGEST_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise UnreadableFile(path, "it takes too long") from error
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
        process.wait()
