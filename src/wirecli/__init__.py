"""Take news-agency stories apart by rules: what each part is, where, and which rule says so."""

from wirecli.many import parse_many
from wirecli.model import Story
from wirecli.story import parse

__version__ = "0.1.0"
__all__ = ["Story", "__version__", "parse", "parse_many"]
