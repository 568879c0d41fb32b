export * from './kinderen.ts'
export * from './klokcijfers.ts'
export * from './monitor.ts'
