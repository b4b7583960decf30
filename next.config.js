import { PHASE_PRODUCTION_SERVER } from 'next/constants.js'
import { cutFonts } from './scripts/cut-fonts.mjs'

/** @type {import('next').NextConfig} */
const config = {
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

/** @param {string} phase */
export default async function configFor(phase) {
  if (phase !== PHASE_PRODUCTION_SERVER) await cutFonts()
  return config
}
