import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env.HOUVAST_SERVER ?? 'http://127.0.0.1:8080'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // A strict content security policy forbids data: URLs for scripts and styles; small files stay files.
  build: { assetsInlineLimit: 0, outDir: 'dist', emptyOutDir: true, modulePreload: { polyfill: false } },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/api', '/aanmelden', '/afmelden', '/demo-aanmelding', '/demo-persoon'].map((pad) => [pad, { target: server, changeOrigin: false }]),
    ),
  },
})
