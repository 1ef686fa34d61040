// The one import of the polyfill: everything else asks this file for the browser.
import browser from 'webextension-polyfill';

export { browser };
