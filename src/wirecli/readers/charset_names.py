"""What encodings are called: by users, by Python, and in the registry of IANA."""

from encodings.aliases import aliases
from functools import cache

from wirecli.errors import UserError

NOT_OF_TEXTS = {
    "base64_codec",
    "bz2_codec",
    "hex_codec",
    "mbcs",
    "quopri_codec",
    "rot_13",
    "tactis",
    "uu_codec",
    "zlib_codec",
}
WITHOUT_ALIAS = (
    "cp1006",
    "cp856",
    "cp874",
    "cp875",
    "cp720",
    "cp737",
    "koi8_r",
    "koi8_t",
    "koi8_u",
    "mac_croatian",
    "mac_romanian",
)
# Python's name -> the name in the IANA registry, in lower case, where the two differ.
IANA = {
    "ascii": "us-ascii",
    "big5hkscs": "big5-hkscs",
    "cp874": "windows-874",
    "cp932": "windows-31j",
    "cp949": "windows-949",
    "cp950": "windows-950",
    "hp_roman8": "hp-roman8",
    "hz": "hz-gb-2312",
    "kz1048": "kz-1048",
    "latin_1": "iso-8859-1",
    "mac_croatian": "x-mac-croatian",
    "mac_cyrillic": "x-mac-cyrillic",
    "mac_greek": "x-mac-greek",
    "mac_iceland": "x-mac-iceland",
    "mac_latin2": "x-mac-ce",
    "mac_roman": "macintosh",
    "mac_romanian": "x-mac-romanian",
    "mac_turkish": "x-mac-turkish",
    "shift_jis": "shift_jis",
    "utf_16_be": "utf-16be",
    "utf_16_le": "utf-16le",
    "utf_32_be": "utf-32be",
    "utf_32_le": "utf-32le",
}


@cache
def known(name: str) -> str:
    """Return the IANA name of the encoding that a user calls `name`, or raise a UserError.

    cp1251 -> windows-1251; LATIN1 -> iso-8859-1; utf8 -> utf-8
    """
    codec = _codecs().get(_bare(name))
    if codec is None:
        raise UserError(f"unknown encoding {name!a}", _nearest(name))
    return _iana(codec)


@cache
def codec(encoding: str) -> str:
    """Return the name that Python has for an encoding with this IANA name."""
    return _codecs()[_bare(encoding)]


@cache
def _codecs() -> dict[str, str]:
    codecs = {*aliases.values(), *WITHOUT_ALIAS} - NOT_OF_TEXTS
    known_as = {_bare(alias): codec for alias, codec in aliases.items() if codec in codecs}
    known_as |= {_bare(_iana(codec)): codec for codec in codecs}
    return known_as | {_bare(codec): codec for codec in codecs} | {"utf8sig": "utf_8"}


def _bare(name: str) -> str:
    return "".join(character for character in name.lower() if character not in "-_ .:")


def _iana(codec: str) -> str:
    if codec in IANA:
        return IANA[codec]
    if codec.startswith("cp125"):
        return codec.replace("cp", "windows-")
    if codec.startswith("cp") and codec[2:].isdigit():
        return codec.replace("cp", "ibm")
    return codec.replace("iso8859", "iso-8859").replace("iso2022", "iso-2022").replace("_", "-")


def _nearest(name: str) -> str:
    """Return what to write in the place of a name that no encoding has."""
    from wirecli import advice  # rare: only a misspelt name needs it

    codecs = _codecs()
    near = {_iana(codecs[bare]) for bare in advice.nearest(_bare(name), codecs)}
    if near:
        return f"did you mean {' or '.join(sorted(near))}?"
    return "use a name like utf-8, windows-1252 or shift_jis, or leave it out"
