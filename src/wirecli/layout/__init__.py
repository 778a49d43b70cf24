"""From text to stories, from stories to blocks, from blocks to head, body and tail."""
