/// The words that end the names of bodies and of posts.
enum NameEndings {
  /// What a run of words names, by its end; `nil` where it is neither a body nor a post.
  static func kind(of text: String) -> TermCandidate.Kind? {
    if positions.contains(where: { text.hasSuffix($0) && text.count > $0.count }) { return .position }
    if bodies.contains(where: { text.hasSuffix($0) && text.count > $0.count + 1 }) { return .organization }
    return nil
  }

  private static let bodies = [
    "公司", "集团", "委员会", "管理局", "总局", "分局", "联合会", "总工会", "工会", "协会", "学会", "学院", "大学", "医院",
    "研究院", "研究所", "银行", "商会", "基金会", "法院", "检察院", "办公室", "办事处", "党委", "党支部", "出版社", "电视台",
    "博物馆", "图书馆", "纪念馆", "文化馆", "体育馆", "合作社", "联盟", "指挥部", "服务中心", "实验室", "工作室", "管委会",
  ]

  private static let positions = [
    "主席", "书记", "部长", "局长", "市长", "主任", "院长", "校长", "总经理", "董事长", "总裁", "秘书长", "会长", "处长",
    "厅长", "省长", "县长", "区长", "工程师", "理事长", "行长", "馆长", "委员",
  ]
}
