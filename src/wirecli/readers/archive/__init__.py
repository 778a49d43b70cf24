"""Archive exports: many stories in one file, as databases of news and corpora hand them out."""
