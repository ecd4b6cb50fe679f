us-ga-at-dor-x = Do not hide.
