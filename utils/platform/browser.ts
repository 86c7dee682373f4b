/** The extension API, promise-based in both browsers: for the background and our own pages. */
export { browser } from 'wxt/browser';
