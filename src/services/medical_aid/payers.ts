/** Who besides the basic insurance may have paid a part of the bill, in the order of the arithmetic, and the question that holds how much (domain.md section 4.1). */
export const payers = [
  { id: 'serious', question: 'serious_reimbursed' },
  { id: 'gov_aid', question: 'gov_aid' },
  { id: 'mutual', question: 'mutual_aid' },
  { id: 'commercial', question: 'commercial_paid' },
  { id: 'liable', question: 'liable_paid' },
  { id: 'crowdfunded', question: 'crowdfunded' },
] as const;
