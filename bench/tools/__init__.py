"""What `script/bench` and `script/faults` share: a place, a browser without script, processes, figures."""
