"""The functions of pdfium that are called for each run of type, as quick as Python has them.

Typed pointers are checked and converted at each call: three times the time of the call. So
addresses of objects are plain numbers, and what takes a page and an index is called without
types; pass it ``c_void_p`` and integers.
"""

from __future__ import annotations

import ctypes
from ctypes import PYFUNCTYPE, c_double, c_int, c_void_p

import pypdfium2.raw as pdfium

text_object = ctypes.cast(pdfium.FPDFText_GetTextObject, PYFUNCTYPE(c_void_p))
loose_box = ctypes.cast(pdfium.FPDFText_GetLooseCharBox, PYFUNCTYPE(c_int))
origin = ctypes.cast(pdfium.FPDFText_GetCharOrigin, PYFUNCTYPE(c_int))
matrix = ctypes.cast(pdfium.FPDFText_GetMatrix, PYFUNCTYPE(c_int))
font_size = ctypes.cast(pdfium.FPDFText_GetFontSize, PYFUNCTYPE(c_double))
page_object = ctypes.cast(pdfium.FPDFPage_GetObject, PYFUNCTYPE(c_void_p))
fill_colour = ctypes.cast(pdfium.FPDFPageObj_GetFillColor, PYFUNCTYPE(c_int))
kind = ctypes.cast(pdfium.FPDFPageObj_GetType, PYFUNCTYPE(c_int, c_void_p))
render_mode = ctypes.cast(pdfium.FPDFTextObj_GetTextRenderMode, PYFUNCTYPE(c_int))
font_of = ctypes.cast(pdfium.FPDFTextObj_GetFont, PYFUNCTYPE(c_void_p))
