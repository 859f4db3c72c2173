/** A province with its two-digit code (GB/T 2260), short names and the cities, prefectures and leagues under it. */
export interface Province {
  readonly code: string;
  readonly name: string;
  /** The names without 省, 市, 自治区. */
  readonly short: string;
  /** Last labels of hosts of its own portals (`sc.gov.cn`). */
  readonly host: string;
  /** Prefecture-level names without 市, 地区, 盟; blank-separated. For municipalities their districts are not listed. */
  readonly places: string;
}

/** Administrative divisions as of 2024; a name that occurs in two provinces is left out of both. */
export const provinces: readonly Province[] = [
  { code: "11", name: "北京市", short: "北京", host: "bj", places: "" },
  { code: "12", name: "天津市", short: "天津", host: "tj", places: "" },
  {
    code: "13",
    name: "河北省",
    short: "河北",
    host: "hebei",
    places: "石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安",
  },
  {
    code: "14",
    name: "山西省",
    short: "山西",
    host: "shanxi",
    places: "太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁",
  },
  {
    code: "15",
    name: "内蒙古自治区",
    short: "内蒙古",
    host: "nmg",
    places: "呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布 兴安盟 锡林郭勒 阿拉善",
  },
  {
    code: "21",
    name: "辽宁省",
    short: "辽宁",
    host: "ln",
    places: "沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛",
  },
  {
    code: "22",
    name: "吉林省",
    short: "吉林",
    host: "jl",
    places: "长春 四平 辽源 通化 白山 松原 白城 延边",
  },
  {
    code: "23",
    name: "黑龙江省",
    short: "黑龙江",
    host: "hlj",
    places: "哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化 大兴安岭",
  },
  { code: "31", name: "上海市", short: "上海", host: "sh", places: "" },
  {
    code: "32",
    name: "江苏省",
    short: "江苏",
    host: "js",
    places: "南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁",
  },
  {
    code: "33",
    name: "浙江省",
    short: "浙江",
    host: "zj",
    places: "杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水",
  },
  {
    code: "34",
    name: "安徽省",
    short: "安徽",
    host: "ah",
    places: "合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城",
  },
  {
    code: "35",
    name: "福建省",
    short: "福建",
    host: "fujian",
    places: "福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德",
  },
  {
    code: "36",
    name: "江西省",
    short: "江西",
    host: "jiangxi",
    places: "南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 上饶",
  },
  {
    code: "37",
    name: "山东省",
    short: "山东",
    host: "shandong",
    places: "济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽",
  },
  {
    code: "41",
    name: "河南省",
    short: "河南",
    host: "henan",
    places: "郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 济源",
  },
  {
    code: "42",
    name: "湖北省",
    short: "湖北",
    host: "hubei",
    places: "武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 神农架",
  },
  {
    code: "43",
    name: "湖南省",
    short: "湖南",
    host: "hunan",
    places: "长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西",
  },
  {
    code: "44",
    name: "广东省",
    short: "广东",
    host: "gd",
    places:
      "广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山市 潮州 揭阳 云浮",
  },
  {
    code: "45",
    name: "广西壮族自治区",
    short: "广西",
    host: "gxzf",
    places: "南宁 柳州 桂林 梧州 北海市 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左",
  },
  { code: "46", name: "海南省", short: "海南省", host: "hainan", places: "海口 三亚 三沙 儋州" },
  { code: "50", name: "重庆市", short: "重庆", host: "cq", places: "" },
  {
    code: "51",
    name: "四川省",
    short: "四川",
    host: "sc",
    places:
      "成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山",
  },
  {
    code: "52",
    name: "贵州省",
    short: "贵州",
    host: "guizhou",
    places: "贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南",
  },
  {
    code: "53",
    name: "云南省",
    short: "云南",
    host: "yn",
    places: "昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 楚雄 红河 文山 西双版纳 大理 德宏 怒江 迪庆",
  },
  {
    code: "54",
    name: "西藏自治区",
    short: "西藏",
    host: "xizang",
    places: "拉萨 日喀则 昌都 林芝 山南 那曲 阿里地区",
  },
  {
    code: "61",
    name: "陕西省",
    short: "陕西",
    host: "shaanxi",
    places: "西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛",
  },
  {
    code: "62",
    name: "甘肃省",
    short: "甘肃",
    host: "gansu",
    places: "兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南 临夏 甘南",
  },
  {
    code: "63",
    name: "青海省",
    short: "青海",
    host: "qinghai",
    places: "西宁 海东 海北州 黄南 海南州 果洛 玉树 海西",
  },
  { code: "64", name: "宁夏回族自治区", short: "宁夏", host: "nx", places: "银川 石嘴山 吴忠 固原 中卫" },
  {
    code: "65",
    name: "新疆维吾尔自治区",
    short: "新疆",
    host: "xinjiang",
    places:
      "乌鲁木齐 克拉玛依 吐鲁番 哈密 昌吉 博尔塔拉 巴音郭楞 阿克苏 克孜勒苏 喀什 和田 伊犁 塔城 阿勒泰 石河子",
  },
];
