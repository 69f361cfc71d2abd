//! A walk through every exercise that comes with the program: nothing is lost, nothing secret is kept.
