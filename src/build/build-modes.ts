/** The modes that `vite build` knows, each of which makes a folder of that name. */
export const BUILDS = ['standalone', 'demo', 'embed', 'element']
