/**
 * Words by which a page is recognised as a disclosure. Goes into the content script that runs on every page:
 * keep it small. Patterns are anchored or literal, hence linear.
 */

/** Section headings and table words of departmental budgets and accounts; each counts once. */
export const accountsCues =
  "收入支出决算总体|收入决算情况|支出决算情况|财政拨款收入支出|财政拨款支出决算|一般公共预算财政拨款|基本支出|项目支出|三公|因公出国|公务用车|公务接待|政府性基金|国有资本经营|机关运行经费|政府采购|国有资产占|名词解释|机构设置|主要职能|主要职责|部门职责|职能职责|决算总表|收支总表|收支预算|部门预算|部门决算|单位决算|单位预算|年初结转|人员经费|公用经费|预算绩效|完成预算|年初预算|收入支出预算|支出总表|收入总表".split(
    "|",
  );

/** Words of self-evaluation forms and evaluation reports. */
export const evaluationCues =
  "年度资金总额|全年执行数|全年预算数|执行率|一级指标|二级指标|三级指标|产出指标|效益指标|数量指标|质量指标|时效指标|成本指标|满意度指标|服务对象满意度|年度指标值|实际完成值|偏差原因|绩效自评|自评得分|评价结论|绩效目标|绩效指标|绩效评价|评价指标体系|项目概况|资金使用情况|资金到位|项目绩效|存在的问题|主要问题|主要经验|改进措施|下一步|评分情况|综合得分|项目立项|绩效分析|评价方法|预期目标".split(
    "|",
  );

/** Words of a government's own budget and final accounts. */
export const governmentCues =
  "一般公共预算收入|一般公共预算支出|转移支付|税收返还|债务限额|债务余额|调入资金|预算稳定调节基金|社会保险基金|上解支出|收支平衡|税收收入|非税收入|本级决算|预算草案|决算草案|地方政府债|提请.{0,6}审|政府性基金收入|新增债券|全市|全县|全区|全省".split(
    "|",
  );

/** Last words of organisations; a unit's name ends with one of them. */
export const organisationEndings =
  "人民政府|办事处|委员会|办公室|管理局|检察院|联合会|研究院|研究所|中心|学校|中学|小学|大学|学院|医院|法院|公司|幼儿园|街道|总队|支队|大队|集团|协会|基地|党校|干校|政协|人大|团委|工会|妇联|残联|工商联|科协|文联|红十字会|福利院|敬老院|电视台|广播台|图书馆|博物馆|文化馆|档案馆|纪念馆|体育馆|美术馆|纪委|监委|政法委|编委|部队|中队|交警队|卫生院|服务站|监测站|管理站|派出所|司法所|财政所|管理处|管委会|指挥部|合作社|总工会|局|厅|委|办|部|处|署|院|会|所|站|队|馆|社|园|台|校|镇|乡|县|市|区|州|省|旗".split(
    "|",
  );

/** What a title may not end with: rules, notices, resolutions, lists, samples. */
export const refusedEndings =
  "通知|办法|规定|条例|细则|意见|方案|制度|规程|规范|指南|指引|解读|问答|流程|目录|汇总|汇编|一览|一览表|专栏|专题|专区|平台|决议|决定|公报|批复|复函|函|答复|讲话|简报|总结|计划|范文|范本|模板|样表|样式|格式|百科|研究|论文|思考|探讨|公示名单|招聘|操作手册|填报说明|编制说明书|年报|工作报告|索引|导航|链接|列表|栏目|政策|要点|清单|意向|公约|须知|建议|通报|会|日".split(
    "|",
  );

/** What a title that tells news, audits or procurements contains (names of offices taken off first). */
export const refusedWords =
  "召开|部署|启动|举办|举行|圆满|顺利|培训|座谈|推进会|会议|检查|抽查|荣获|表彰|审议|听取|印发|征求|废止|修订|出台|解读|公开率|全部公开|率先|首次|首晒|晒出|晒账|账本|记者|怎么|如何|什么|哪些|为何|是否|吗|审计|中标|招标|成交|磋商|询价|比选|采购|意向|信息公开指南|信息公开年度|信息公开工作|政府工作报告|国民经济|统计公报|经济运行|大全|篇|扎实|强化|提升|加强|做好|规范|培训班|全面完成|完成20|工作完成|全力|积极|有序|深化|推动|推进|组织开展|开展20|开展部门|开展预算|开展绩效|开展项目|开展财政|开展决算|我县|我市|我区|我局|我省|我校|一图|图解|读懂|人代会|审查|批准|质询|管理系统|软件|财务决算|下降|增长|同比|压减|突破|集中公开|陆续|相继|今日|今天|今起|公开情况的通报|股份|董事会|股东".split(
    "|",
  );

/** Words of news reports in the body. */
export const newsCues =
  "记者|本报讯|新华社|中新社|中新网|获悉|日前|近日|报道|编辑：|责任编辑|通讯员|网讯".split("|");

/** Words of audit reports in the body. */
export const auditCues =
  "审计发现|审计指出|审计结果|审计建议|审计查出|审计处理|被审计单位|审计评价|审计机关|审计组|审计署|审计厅|审计情况|审计调查".split(
    "|",
  );

/** Words of procurement notices in the body. */
export const procurementCues =
  "采购人|供应商|投标|开标|中标|招标|评标|成交|磋商|采购项目编号|采购方式|项目编号|代理机构|采购意向|最高限价".split(
    "|",
  );

/** Words of the accounts of companies. */
export const companyCues = "证券代码|董事会|股东|每股收益|上市公司|净利润|营业收入|监事会|毛利率".split("|");

/** Names of offices in which refused words are no refusal: `审计局`, `培训中心`, `政府采购中心`. */
export const officeWords =
  /(?:审计|采购|培训|会议|检查|督查|督导|调研|研究|招标|招投标|统计|规范|标准|政策|规划|推进|提升|会计|决算|交易|结算|宣传|会展|公共资源|质量|检验|检测)[\u4e00-\u9fff]{0,8}?(?:中心|学校|学院|大队|支队|总队|委员会|办公室|分局|研究院|研究所|局|厅|署|委|办|站|室|院|所|处|部)/g;
