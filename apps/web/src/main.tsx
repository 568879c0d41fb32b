import '@fontsource-variable/source-sans-3'
import './opmaak/basis.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { geheugen } from './ophalen/geheugen.ts'
import { router } from './schil/routes.tsx'
import { VoorkeurenRondom } from './teksten/voorkeuren.tsx'

const plaats = document.getElementById('houvast')
if (plaats === null) throw new Error('index.html has no element with id "houvast"')

createRoot(plaats).render(
  <StrictMode>
    <VoorkeurenRondom>
      <QueryClientProvider client={geheugen}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </VoorkeurenRondom>
  </StrictMode>,
)
