export * from './uitval.ts'
