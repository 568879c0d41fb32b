/** Two hands of a plain line, one holding the other. */
export function Merk() {
  return (
    <svg
      width="30"
      height="30"
      viewBox="0 0 32 32"
      fill="none"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <rect width="32" height="32" rx="7" fill="#0b6670" />
      <path d="M5 21.5c3.2 4.2 8.4 5.6 13.2 4.2 4-1.2 6.8-4.1 8.800-7.900" stroke="#ffffff" />
      <path d="M27 10.500c-3.200-4.200-8.400-5.600-13.200-4.200-4 1.200-6.800 4.100-8.800 7.900" stroke="#9ad8d6" />
      <path d="M11 17.500c1.600-2.600 4-3.700 6.300-2.700 1.900.8 2.500 2.500 1.700 4.100" stroke="#ffffff" />
    </svg>
  )
}
