"""What several tests need: invented copy, forms, processes and promises."""
