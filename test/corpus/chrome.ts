import { escapeHtml, type Noise } from "./noise.ts";
import type { Random } from "./random.ts";

function metadata(title: string, random: Random): string {
  const number = `${random.int(100000000, 999999999)}/${random.int(2018, 2026)}-${random.int(10000, 99999)}`;
  const date = `${random.int(2018, 2026)}-0${random.int(1, 9)}-${random.int(10, 28)}`;
  return `<table class="xxgk"><tr><td>索引号：</td><td>${number}</td><td>主题分类：</td><td>财政预决算</td></tr>
<tr><td>名称：</td><td colspan="3">${escapeHtml(title)}</td></tr>
<tr><td>发布日期：</td><td>${date}</td><td>有效性：</td><td>有效</td></tr></table>`;
}

/** Navigation, metadata and footer of a portal around the text. */
export function chromeAround(title: string, body: string, noise: Noise, random: Random): string {
  const head = `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`;
  const inner = noise.layoutTable ? `<table width="100%"><tr><td>\n${body}\n</td></tr></table>` : body;
  const article = `<div class="article"><div id="zoom">\n${inner}\n</div></div>`;
  if (!noise.chrome) return `${head}<body>\n${article}\n</body></html>`;
  const nav = `<div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/fw/">政务服务</a></li></ul></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/czyjs/">财政预决算</a></div>`;
  const info = `<div class="info">来源：本站　发布时间：${random.int(2018, 2026)}-0${random.int(1, 9)}-${random.int(10, 28)} 1${random.int(0, 9)}:${random.int(10, 59)}　浏览次数：${random.int(12, 999)}　字体：[ 大 中 小 ]</div>`;
  const meta = random.chance(0.4) ? metadata(title, random) : "";
  const copy = noise.mobileCopy
    ? `<div class="mobile" style="display:none">${article.replace('id="zoom"', 'id="zoom-m"')}</div>`
    : "";
  const foot = `<div class="footer">主办单位：区人民政府办公室　网站标识码：${random.int(1000000000, 4000000000)}　备案号：ICP备1${random.int(1000000, 9999999)}号　联系我们</div>`;
  return `${head}<body>\n${nav}\n<h1 class="title">${escapeHtml(title)}</h1>\n${info}\n${meta}\n${article}\n${copy}\n${foot}\n</body></html>`;
}
