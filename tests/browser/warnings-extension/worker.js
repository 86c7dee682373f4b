// Only here so that a test can call chrome.management in it.
chrome.runtime.onMessage.addListener(() => undefined);
