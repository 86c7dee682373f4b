// Does what the extension must never do, in its first moments: a test asserts that the harness notices.
chrome.runtime.onMessage.addListener(() => undefined);
fetch('https://collector.example/').catch(() => undefined);
setTimeout(() => {
  throw new Error('thrown in the worker');
});
