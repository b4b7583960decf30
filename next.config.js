/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // server.ts compresses, tags and keeps pages; done twice it would only cost.
  compress: false,
  generateEtags: false,
  // Titles and canonical addresses belong into the head for everybody, and a 404 must be a 404: no metadata after the fact.
  htmlLimitedBots: /.*/,
  // Native modules, and those that start workers from files of their own.
  serverExternalPackages: ['better-sqlite3', 'pg', 'pino', 'sharp', 'nodemailer'],
  images: { unoptimized: true },
  devIndicators: false,
  turbopack: { root: import.meta.dirname },
  // `npm run check` checks types once for the whole repository.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // The page cache varies by Next's request headers itself and drops `_rsc`, their digest for caches that cannot.
    validateRSCRequestHeaders: false,
  },
}
