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
      <path d="M4 18.500C8 26.500 18.500 27 20.500 19C21.700 13.500 15.800 11.600 14 15.200" stroke="#ffffff" />
      <path d="M28 13.500C24 5.500 13.500 5 11.500 13C10.300 18.500 16.200 20.400 18 16.800" stroke="#9ad8d6" />
    </svg>
  )
}
