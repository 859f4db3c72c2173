/** An invented passage in which two digits are swapped: with 541.10 everything agrees. */
export const sample = [
  "三、支出决算情况说明",
  "2024年度本年支出合计1286.40万元，其中：基本支出745.30万元，占57.94%；项目支出514.10万元，占42.06%。",
  "与2023年度相比，支出合计增加86.40万元，增长7.20%。主要原因是新增农村供水项目。",
].join("\n");
