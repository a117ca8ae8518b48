import type { NextConfig } from 'next';

/** Headers of every answer. The content security policy carries a nonce per request and is set in proxy.ts. */
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=()' },
];

const config: NextConfig = {
  poweredByHeader: false,
  // Two servers over one working copy (tests beside a developer's own) need a build folder each.
  distDir: process.env.TRUCELINE_DIST_DIR || '.next',
  serverExternalPackages: ['@prisma/client', '@prisma/adapter-libsql', '@libsql/client', 'libsql'],
  headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }],
};

export default config;
