/** Index pages as portals of different systems make them; every place, unit and address is invented. */

const units = ["教育局", "水务局", "民政局", "司法局", "交通运输局", "林业和草原局"];

function page(title: string, body: string): string {
  return `<!doctype html><html><head><title>${title}</title></head><body>
    <div class="header"><a href="/">首页</a><a href="/zwgk/">政务公开</a></div>
    <div class="nav"><ul><li><a href="/czyjs/">部门预决算</a></li><li><a href="/czyjs/2024/">2024年部门决算</a></li></ul></div>
    ${body}
    <div class="footer"><a href="/map.html">网站地图</a><a href="http://www.yunshan.gov.cn/js.html">云杉县财政局2022年度部门决算</a></div>
    </body></html>`;
}

/** A plain list with dates and a pager with addresses. */
export const newsStyle = page(
  "部门决算_青萝县人民政府",
  `<div class="list"><ul>${units
    .map(
      (unit, index) =>
        `<li><span>2025-09-1${index}</span><a href="./t20250${index}_1.html" title="青萝县${unit}2024年度部门决算公开">· 青萝县${unit}2024年度部门决算…</a></li>`,
    )
    .join("")}</ul>
    <div class="page"><a href="index.html">上一页</a><a href="index_2.html">2</a><a href="index_1.html">下一页</a></div></div>`,
);

/** A table whose rows are departments and whose columns are years, with nothing but 「查看」 in the links. */
export const departmentTable = page(
  "部门预决算公开平台",
  `<h2>2024年度部门决算公开</h2><table><tr><th>序号</th><th>部门</th><th>决算</th></tr>${units
    .map(
      (unit, index) =>
        `<tr><td>${index + 1}</td><td>梧溪县${unit}</td><td><a href="/view?id=${index}">查看</a></td></tr>`,
    )
    .join("")}</table>`,
);

/** Names of units alone under a heading that says what they lead to. */
export const bareUnits = page(
  "2023年部门决算公开专栏",
  `<h3>2023年部门决算</h3><div class="dept">${units
    .map((unit, index) => `<a href="http://js.suihe.gov.cn/${index}/">穗禾区${unit}</a>`)
    .join(" ")}</div>`,
);

/** Files behind a download script, named with their kind. */
export const downloads = page(
  "信息公开",
  `<dl>${units
    .map(
      (unit, index) =>
        `<dd><a href="/module/download/downfile.jsp?classid=0&amp;filename=${index}">${index + 1}.柳汀市${unit}2024年部门预算.pdf</a></dd>`,
    )
    .join("")}<dd><a href="/file/附件7.xls">附件7：柳汀市2024年部门项目支出绩效自评表.xls</a></dd></dl>`,
);

/** A tree of years: old browsers' markup, links relative to a base, an onclick pager without an address. */
export const oldMarkup = `<html><head><title>财政预决算</title><base href="http://www.baiyan.gov.cn/gk/"></head><body>
  <TABLE><TR><TD><FONT><A HREF="1.htm">白雁镇人民政府2024年部门决算</A></FONT></TD><TD>[2025-08-30]</TD></TR>
  <TR><TD><A HREF="2.htm">白雁镇2024年财政预算执行情况和2025年财政预算（草案）</A></TD><TD>[2025-02-10]</TD></TR>
  <TR><TD><A HREF="3.htm">白雁镇卫生院2024年单位决算</A></TD></TR></TABLE>
  <a href="javascript:next()">下一页</a></body></html>`;

/** Cards with a picture, a title and 「详情」 to the same address. */
export const cards = page(
  "决算公开 - 北崖市",
  units
    .map(
      (unit, index) =>
        `<div class="card"><a href="/a/${index}.html"><img src="x.png"></a><h4><a href="/a/${index}.html">北崖市${unit}二〇二四年度部门决算</a></h4><a href="/a/${index}.html">详情</a></div>`,
    )
    .join(""),
);

/** News about accounts: nothing to check. */
export const news = page(
  "财政要闻",
  `<ul><li><a href="1.html">青萝县召开2024年度部门决算编审工作会议</a></li>
   <li><a href="2.html">关于做好2024年度部门决算公开工作的通知</a></li>
   <li><a href="3.html">一图读懂2024年青萝县部门决算</a></li>
   <li><a href="4.html">县财政局三举措提升预算绩效管理水平</a></li>
   <li><a href="5.html">青萝县2024年部门决算公开工作圆满完成</a></li></ul>`,
);

/** Procurement: budgets in another sense. */
export const procurement = page(
  "政府采购公告",
  `<ul><li><a href="1.html">青萝县教育局2024年办公设备采购项目中标公告</a></li>
   <li><a href="2.html">青萝县水务局预算绩效评价服务采购竞争性磋商公告</a></li>
   <li><a href="3.html">梧溪大桥工程竣工财务决算审计服务询价公告</a></li>
   <li><a href="4.html">青萝县林业和草原局2024年12月政府采购意向</a></li></ul>`,
);

/** Departments of a government, on a page that is not about accounts. */
export const directory = page(
  "机构设置",
  `<h2>县政府工作部门</h2><ul>${units.map((unit, i) => `<li><a href="/${i}/">青萝县${unit}</a></li>`).join("")}</ul>`,
);

/** Rules and notices about disclosure. */
export const rules = page(
  "政策法规",
  `<ul><li><a href="1.html">青萝县预决算公开操作规程实施细则</a></li><li><a href="2.html">部门决算管理办法</a></li>
   <li><a href="3.html">2024年度部门决算公开模板</a></li><li><a href="4.html">青萝县财政局2024年政府信息公开工作年度报告</a></li></ul>`,
);
