// Loaded before the program (`node --import`): when the supervisor is gone, however it went, the channel closes, and
// the process ends as if it had been asked to. Otherwise a `kill -9` of the supervisor would leave workers behind that
// go on acting beside those of the next start.

// Longer than any orderly end on this machine takes; what is dropped is done again by whoever starts next.
const patienceMs = 10_000;

process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => {
    process.kill(process.pid, 'SIGKILL');
  }, patienceMs).unref();
});
// The channel alone must not keep a process alive that has nothing left to do.
process.channel?.unref();
