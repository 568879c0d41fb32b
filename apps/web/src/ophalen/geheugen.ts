import { QueryClient } from '@tanstack/react-query'
import { Probleem } from './probleem.ts'

/** Facts about children stay in the memory of this tab only, and for ten minutes at most. */
export const geheugen = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      gcTime: 600_000,
      retry: (keer, fout) => keer < 2 && !(fout instanceof Probleem && fout.status > 0 && fout.status < 500),
    },
    mutations: { retry: false },
  },
})
