import { CACHE, type Deployment, type Headers, securityHeaders } from './security-headers.ts'

/** Addresses of the app under its base: each is answered with the document. */
const PAGES = ['', 'index.html', 'settings/devices', 'login']

/** The headers as Netlify and Cloudflare Pages read them from the site's own folder. */
export function netlifyHeaders(deployment: Deployment, base: string): string {
  // Rules that match together add up, so what differs stands only in rules that never do.
  const rules: [path: string, headers: Headers][] = [
    [`${base}*`, securityHeaders(deployment)],
    ...PAGES.map((page): [string, Headers] => [base + page, { 'Cache-Control': CACHE.document }]),
    [`${base}assets/*`, { 'Cache-Control': CACHE.asset }],
  ]
  return rules
    .map(([path, headers]) => `${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}\n`)
    .join('')
}

/** An unknown path is the app's to know, but a missing asset is missing. */
export const netlifyRedirects = (base: string): string =>
  `${base}assets/* ${base}index.html 404\n${base}* ${base}index.html 200\n`

/** A server block for nginx, to be given its name and certificate. */
export const nginxConfig = (deployment: Deployment, base: string): string => `map $uri $cache_control {
  ~^${base}assets/ "${CACHE.asset}";
  ~${fileIn(base)} "${CACHE.file}";
  default "${CACHE.document}";
}

server {
  listen 80;
  # The folder above the path ${base}
  root /srv/active-devices;
  gzip on;
  gzip_types text/css text/javascript application/javascript image/svg+xml application/manifest+json;

${lines(securityHeaders(deployment), (name, value) => `  add_header ${name} "${value}" always;`)}
  # Without "always": that an asset is missing is not kept for a year, as the asset would be.
  add_header Cache-Control $cache_control;

  location ^~ ${base}assets/ { try_files $uri =404; }
  location ~ ${fileIn(base)} { try_files $uri =404; }
  location ${base} { try_files ${base}index.html =404; }
}
`

/** A site block for Caddy, to be given its name. */
export const caddyfile = (deployment: Deployment, base: string): string => `:80 {
	# The folder above the path ${base}
	root * /srv/active-devices
	encode gzip

	header {
${lines(securityHeaders(deployment), (name, value) => `		${name} "${value}"`)}
	}

	@asset {
		path ${base}assets/*
		file
	}
	handle @asset {
		header Cache-Control "${CACHE.asset}"
		file_server
	}
	@file path_regexp ${fileIn(base)}
	handle @file {
		header Cache-Control "${CACHE.file}"
		file_server
	}
	# That an asset is missing is not kept for a year, as the asset would be.
	handle ${base}assets/* {
		respond 404
	}
	handle {
		header Cache-Control "${CACHE.document}"
		rewrite * ${base}index.html
		file_server
	}
}
`

/** A file that lies beside the document, which itself is none of them. */
const fileIn = (base: string) => `^${base.replaceAll('.', '\\.')}[^/]+\\.(svg|png|ico|webmanifest|txt)$`

const lines = (headers: Headers, line: (name: string, value: string) => string): string =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n')
