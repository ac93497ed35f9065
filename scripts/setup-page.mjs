// The build setting SETUP_PAGE: a static page whose fragment holds a set-up code. See docs/setup-page/README.md.

/**
 * @param {string} address the page's address
 * @param {string} channel what is built; `demo` and `dev` may take one of this machine over http
 * @returns {string} the one match pattern of the script that hands codes over: this host and path, nothing else
 * @throws where the address cannot be matched exactly, or can be read on the way
 */
export function setUpPattern(address, channel) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`SETUP_PAGE is no address: ${address}`);
  if (url.search || url.hash || url.username) throw new Error('SETUP_PAGE must end with its path: the code follows it');
  if (/[*]/.test(url.pathname)) throw new Error('SETUP_PAGE must not hold a star: it would match other pages too');
  const local = url.hostname === 'localhost' || url.hostname.endsWith('.localhost') || url.hostname === '127.0.0.1';
  if (url.protocol !== 'https:' && (channel === 'release' || !local))
    throw new Error('SETUP_PAGE must be an https address: whoever sits between could change the code');
  // Match patterns leave the port out: Firefox knows none in them.
  return `${url.protocol}//${url.hostname}${url.pathname}`;
}
