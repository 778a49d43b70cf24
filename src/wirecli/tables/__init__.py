"""Programs that write the tables of `wirecli.data`, run by hand; nothing loads them at run time."""
