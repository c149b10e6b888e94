-- One line at the end of wrk's run; nothing here runs once per request.
done = function(summary, latency)
  local errors = summary.errors
  local bad = errors.connect + errors.read + errors.write + errors.timeout + errors.status
  io.write(string.format("load %d %d %d %d %d %d\n", summary.requests, summary.duration, summary.bytes, bad,
    latency:percentile(50), latency:percentile(99)))
end
