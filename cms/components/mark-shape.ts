/** The mark on a ground of 40 by 34: the bar with its black graduations, and the middle one, which is red. */
export const markShape = {
  bar: 'M0 0h40v34h-5V5h-3.75v11h-5V5H13.75v11h-5V5H5v29H0z',
  today: 'M17.5 5h5v19h-5z',
} as const
