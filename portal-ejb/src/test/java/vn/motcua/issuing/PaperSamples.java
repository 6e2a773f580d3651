package vn.motcua.issuing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values for every layout, as the builders make them, with names that are nobody's. */
@SuppressWarnings(
    "methodlength") // Each method is the content of one paper, read from top to bottom.
final class PaperSamples {
  private PaperSamples() {}

  static Map<String, Object> of(PaperTemplate template) {
    Map<String, Object> model = common();
    switch (template) {
      case FILING_CONFIRMATION -> model.putAll(filing());
      case FORM_01 -> model.putAll(receipt());
      case FORM_02 -> model.putAll(supplement());
      case FORM_03 -> model.put("reason", "giấy chứng sinh của người khác");
      case FORM_04 -> model.putAll(apology());
      case COPY_REVOCATION -> {
        model.put("reason", "thiếu trang 3");
        model.put(
            "copy",
            Map.of("number", "05/SY", "date", "25/11/2026", "title", "Quyết định 12/QĐ-UBND"));
      }
      case FEE_RECEIPT, PAYMENT_CONFIRMATION -> model.putAll(payment());
      default -> model.putAll(result());
    }
    return model;
  }

  private static Map<String, Object> apology() {
    Map<String, String> moment = Map.of("time", "17 giờ 00 phút", "date", "ngày 26/11/2026");
    return Map.of(
        "reason",
        "cơ quan phối hợp trả lời chậm",
        "received",
        moment,
        "promised",
        moment,
        "due",
        moment);
  }

  private static Map<String, Object> common() {
    Map<String, Object> model = new HashMap<>();
    model.put("demo", true);
    model.put("demoMark", "BẢN TRÌNH DIỄN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ");
    model.put("foot", "Mẫu số 01 · Thông tư 01/2018/TT-VPCP");
    model.put("manyPages", false);
    model.put(
        "issuer",
        Map.of(
            "parent",
            "ỦY BAN NHÂN DÂN PHƯỜNG HÒA MẪU",
            "name",
            "Bộ phận Một cửa",
            "lines",
            List.of("Bộ phận Một cửa")));
    model.put("place", "Hòa Mẫu");
    model.put("date", "ngày 25 tháng 11 năm 2026");
    model.put("number", "118/HDHS");
    model.put("headNumber", "118/HDHS");
    model.put("code", "H99.12-261125-0037");
    model.put("codeLabel", "Mã hồ sơ");
    model.put("qr", "https://motcua.vidu/lookup?code=H99.12-261125-0037");
    model.put("checkCode", "7K3F9QWX2M");
    model.put(
        "history", Map.of("seq", "3", "digest", "5f70bf18a086007016e948b04aed3b82".repeat(2)));
    model.put("verifyAddress", "motcua.vidu/verify");
    model.put("lookup", "https://motcua.vidu/lookup");
    model.put("hotline", "1900 0000 (số trình diễn)");
    model.put("desk", "Bộ phận Một cửa phường Hòa Mẫu");
    model.put("person", person());
    model.put("subject", "cháu Lê Mẫu Nhi");
    model.put("request", "1.001193 – Đăng ký khai sinh");
    model.put("online", true);
    model.put("channel", "nộp trực tuyến");
    model.put(
        "officer", Map.of("name", "Trần Thị Thử", "title", "Chuyên viên", "phone", "0200 000 012"));
    model.put("filed", time("20 giờ 17 phút", "Thứ Hai, ngày 23 tháng 11 năm 2026"));
    model.put("fee", "không thu lệ phí (0 đồng)");
    model.put("stateBody", true);
    model.put("authority", "Ủy ban nhân dân phường Hòa Mẫu");
    model.put("paperCount", "02");
    return model;
  }

  private static Map<String, String> person() {
    return Map.of(
        "name", "Trần Thị Minh Họa",
        "address", "Số 7 ngõ Thử Nghiệm, phường Hòa Mẫu, Tỉnh Mẫu",
        "phone", "0900 000 456",
        "email", "minh.hoa@vidu.example",
        "identity", "099 195 000 456");
  }

  private static Map<String, String> time(String time, String date) {
    return Map.of("time", time, "date", date);
  }

  private static Map<String, Object> filing() {
    String digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    return Map.of(
        "code",
        "7K3M-2P9Q-44",
        "codeLabel",
        "Số nộp",
        "revision",
        Map.of("number", "3", "digest", digest.substring(0, 16)),
        "answersDigest",
        digest,
        "files",
        List.of(
            Map.of("no", "2", "name", "Giấy chứng sinh", "pages", "1", "digest", digest),
            Map.of("no", "3", "name", "Văn bản ủy quyền", "pages", "2", "digest", digest)),
        "nextStep",
        "cơ quan trả lời tiếp nhận trước 11 giờ 30 phút, Thứ Tư, ngày 25 tháng 11 năm 2026.");
  }

  private static Map<String, Object> receipt() {
    return Map.of(
        "papers",
        List.of(
            Map.of("no", "1", "name", "Tờ khai điện tử", "kind", "Bản điện tử", "copies", "1"),
            Map.of("no", "2", "name", "Giấy chứng sinh", "kind", "Bản điện tử", "copies", "1"),
            Map.of(
                "no",
                "3",
                "name",
                "Thông tin căn cước của cha, mẹ",
                "kind",
                "Khai thác từ CSDL",
                "copies",
                "–")),
        "term",
        "01 ngày làm việc",
        "received",
        time("09 giờ 05 phút", "Thứ Tư, ngày 25 tháng 11 năm 2026"),
        "due",
        time("09 giờ 05 phút", "Thứ Năm, ngày 26 tháng 11 năm 2026"),
        "collect",
        "bản điện tử trên Cổng dịch vụ công",
        "book",
        "Quyển số 01/2026; số thứ tự 2.422");
  }

  private static Map<String, Object> supplement() {
    return Map.of(
        "items",
        List.of(
            Map.of(
                "no",
                "1",
                "name",
                "Giấy chứng sinh",
                "todo",
                "Ảnh chụp mờ, không đọc được ngày sinh; chụp lại rõ cả bốn góc"),
            Map.of(
                "no",
                "2",
                "name",
                "Tờ khai, mục Nơi sinh",
                "todo",
                "Ghi đúng tên cơ sở y tế như trong giấy chứng sinh")),
        "reason",
        "các giấy tờ trên chưa đủ căn cứ để xác định nội dung khai sinh.",
        "until",
        time("17 giờ 00 phút", "Thứ Tư, ngày 09 tháng 12 năm 2026"),
        "clock",
        "Trong lúc chờ, thời hạn giải quyết tạm dừng.");
  }

  private static Map<String, Object> payment() {
    Map<String, Object> model = new HashMap<>();
    model.put("number", "00000412");
    model.put("form", "01BLP2-001");
    model.put("symbol", "HM-26E");
    model.put(
        "collector",
        Map.of(
            "name",
            "Ủy ban nhân dân phường Hòa Mẫu",
            "taxCode",
            "9900000129",
            "address",
            "Số 1 đường Thí Dụ, phường Hòa Mẫu, Tỉnh Mẫu"));
    model.put("date", "Ngày 25 tháng 11 năm 2026");
    model.put("payer", person());
    model.put(
        "lines",
        List.of(
            Map.of(
                "no",
                "1",
                "name",
                "Lệ phí đăng ký hộ kinh doanh",
                "unit",
                "Hồ sơ",
                "quantity",
                "1",
                "price",
                "100.000",
                "amount",
                "100.000"),
            Map.of(
                "no",
                "2",
                "name",
                "Phí chứng thực bản sao",
                "unit",
                "Trang",
                "quantity",
                "2",
                "price",
                "2.500",
                "amount",
                "5.000")));
    model.put("total", "105.000");
    model.put("totalWords", "Một trăm linh năm nghìn đồng");
    model.put(
        "method",
        "chuyển khoản (mã VietQR), mã giao dịch MC7K3M2P9Q44, 08 giờ 41 phút ngày 25/11/2026");
    model.put("basis", "Nghị quyết của HĐND tỉnh (trình diễn)");
    model.put("exemption", "không");
    return model;
  }

  private static Map<String, Object> result() {
    Map<String, Object> model = new HashMap<>();
    model.put(
        "issuer",
        Map.of(
            "parent",
            "",
            "name",
            "Ủy ban nhân dân phường Hòa Mẫu",
            "lines",
            List.of("Ủy ban nhân dân", "phường Hòa Mẫu")));
    model.put("foot", "Kết quả hồ sơ H99.12-261125-0037 · Dữ liệu hư cấu");
    model.put("number", "312/TLKS");
    model.put("headNumber", "312/TLKS");
    model.put(
        "qr",
        "https://motcua.vidu/verify?n=312%2FTLKS&c=7K3F9QWX2M&d=n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg");
    model.put("office", "Ủy ban nhân dân phường Hòa Mẫu, Tỉnh Mẫu");
    model.put(
        "signer",
        Map.of("onBehalf", "KT. CHỦ TỊCH", "title", "PHÓ CHỦ TỊCH", "name", "Phạm Văn Khuôn"));
    model.put("recipients", List.of("Người nộp hồ sơ;", "Lưu: hồ sơ điện tử."));
    model.put("agencySeal", true);
    model.put("dataDigest", "n4bQ");
    model.put("f", fields());
    model.put("resultName", "Giấy phép xây dựng nhà ở riêng lẻ");
    model.put("revoked", Map.of("number", "312/TLKS", "date", "25/11/2026"));
    model.put("dossierCode", "H99.12-261125-0037");
    model.put("receivedDate", "ngày 25 tháng 11 năm 2026");
    model.put("grounds", List.of("Luật Hộ tịch số 60/2014/QH13"));
    model.put("legalBasis", "khoản 1 Điều 16 Luật Hộ tịch số 60/2014/QH13");
    model.put(
        "reason",
        "giấy chứng sinh không do cơ sở y tế nêu trong tờ khai cấp; cơ sở y tế đã trả lời bằng văn bản.");
    model.put(
        "rows",
        List.of(
            Map.of("label", "Chủ đầu tư", "value", "Trần Thị Minh Họa"),
            Map.of(
                "label",
                "Địa điểm xây dựng",
                "value",
                "Số 7 ngõ Thử Nghiệm, phường Hòa Mẫu, Tỉnh Mẫu")));
    return model;
  }

  private static Map<String, Object> fields() {
    Map<String, Object> f = new HashMap<>();
    String pairs =
        "fullName=Lê Mẫu Nhi;birthDate=08/03/2021;birthDateYear=2021;"
            + "birthDateWords=ngày tám, tháng ba, năm hai nghìn không trăm hai mươi mốt;sex=Nữ;ethnicity=Kinh;"
            + "nationality=Việt Nam;birthPlace=Bệnh viện Đa khoa Mẫu, phường Hòa Mẫu, Tỉnh Mẫu;"
            + "hometown=phường Hòa Mẫu, Tỉnh Mẫu;personalNumber=099321000789;motherFullName=Trần Thị Minh Họa;"
            + "motherBirthDateYear=1995;motherEthnicity=Kinh;motherNationality=Việt Nam;"
            + "motherAddress=số 7 ngõ Thử Nghiệm, phường Hòa Mẫu, Tỉnh Mẫu;fatherFullName=Lê Văn Mẫu;"
            + "fatherBirthDateYear=1992;fatherEthnicity=Kinh;fatherNationality=Việt Nam;"
            + "fatherAddress=số 7 ngõ Thử Nghiệm, phường Hòa Mẫu, Tỉnh Mẫu;registerNumber=48/2021;"
            + "registeredOnLong=ngày 15 tháng 03 năm 2021;note=không có;"
            + "kind=Phiếu số 1;permanentAddress=thôn Ví Dụ, phường Hòa Mẫu, Tỉnh Mẫu;temporaryAddress=không;"
            + "identityNumber=099188000654;identityIssuedOn=01/03/2022;record=Không có án tích.;"
            + "bans=Không yêu cầu xác nhận.;searchedOnLong=ngày 23 tháng 11 năm 2026;"
            + "businessCode=099195000456;registrationNote=Đăng ký lần đầu;businessName=Hộ kinh doanh Quán Mẫu;"
            + "businessAddress=số 7 ngõ Thử Nghiệm, phường Hòa Mẫu, Tỉnh Mẫu;phone=0900 000 456;"
            + "email=quan.mau@vidu.example;mainLine=Nhà hàng và các dịch vụ ăn uống phục vụ lưu động;"
            + "mainLineCode=5610;capital=50.000.000;capitalWords=Năm mươi triệu đồng;"
            + "founder=các thành viên hộ gia đình;ownerFullName=Trần Thị Minh Họa;ownerSex=Nữ;"
            + "ownerBirthDate=14/02/1995;ownerEthnicity=Kinh;ownerNationality=Việt Nam;"
            + "ownerIdentityNumber=099195000456;ownerAddress=số 7 ngõ Thử Nghiệm, phường Hòa Mẫu, Tỉnh Mẫu;"
            + "companyName=Công ty TNHH Vận tải Mẫu;companyCode=9900000129;issue=Cấp lần đầu;"
            + "companyAddress=số 9 đường Thí Dụ, phường Hòa Mẫu, Tỉnh Mẫu;representative=Ngô Văn Giả Định;"
            + "managerName=Đỗ Thị Giả Sử;otherKinds=;vehicleCount=12;customerName=Trần Thị Minh Họa;"
            + "customerIdentityNumber=099195000456;customerAddress=số 7 ngõ Thử Nghiệm, phường Hòa Mẫu, Tỉnh Mẫu;"
            + "premisesAddress=số 7 ngõ Thử Nghiệm, phường Hòa Mẫu, Tỉnh Mẫu;purpose=Sinh hoạt hộ gia đình;"
            + "meterSize=DN15;installOn=02/12/2026;priceNote=Theo bảng giá nước đang áp dụng tại thời điểm sử dụng.";
    for (String pair : pairs.split(";")) {
      String[] parts = pair.split("=", 2);
      f.put(parts[0], parts[1]);
    }
    f.put(
        "otherLines",
        new ArrayList<>(
            List.of(Map.of("no", "2", "name", "Dịch vụ phục vụ đồ uống", "code", "5630"))));
    f.put("members", List.of(Map.of("fullName", "Lê Văn Mẫu", "identityNumber", "099092000111")));
    return f;
  }
}
